import { addCatalogue } from '../../i18n/catalogue.js';
import { catalogue } from '../../i18n/generated/all/sv.js';

addCatalogue('sv', catalogue);
