// The catalogues of all locales, for servers and builds: markup functions need messages synchronously.
import './catalogues/de.js';
import './catalogues/en.js';
import './catalogues/fr.js';
import './catalogues/ru.js';
import './catalogues/se.js';
import './catalogues/sv.js';
