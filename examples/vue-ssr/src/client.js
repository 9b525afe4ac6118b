import 'vn-elements';
import 'vn-elements/vn-elements.css';
import { createSSRApp } from 'vue';
import App from './App.vue';

createSSRApp(App).mount('#app');
