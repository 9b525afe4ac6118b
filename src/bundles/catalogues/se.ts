import { addCatalogue } from '../../i18n/catalogue.js';
import { catalogue } from '../../i18n/generated/all/se.js';

addCatalogue('se', catalogue);
