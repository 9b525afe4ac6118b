import { addCatalogue } from '../../i18n/catalogue.js';
import { templates } from '../../i18n/generated/all/ru.js';

addCatalogue('ru', templates);
