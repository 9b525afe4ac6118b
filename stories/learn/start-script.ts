import { enhanceSearch } from './search-field.js';

enhanceSearch(document);
