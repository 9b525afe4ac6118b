import { addCatalogue } from '../../i18n/catalogue.js';
import { templates } from '../../i18n/generated/all/en.js';

addCatalogue('en', templates);
