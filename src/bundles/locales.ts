// All languages at once, for servers and builds: markup functions need their words there and then.
import './locales/de.js';
import './locales/en.js';
import './locales/fr.js';
import './locales/ru.js';
import './locales/se.js';
import './locales/sv.js';
