/** HTML of items up to their list, and the name (HTML) that a branch gets from it. */
export const BRANCH_NAMES: Readonly<Record<string, string>> = {
  '<a href="/m">Ministeriö</a><button>Avaa alavalikko</button>': 'Ministeriö',
  '<button>Avaa</button><a href="/m">Ministeriö</a>': 'Ministeriö',
  '<a href="/m">Ministeriö</a> <span>▼</span>': 'Ministeriö',
  '<a href="/m">Ministeriö <i>›</i></a>': 'Ministeriö',
  '<a href="/m"><img src="data:," alt="Ministeriö"></a>': 'Ministeriö',
  '<a href="/m"></a><a href="/n">Ministeriö</a><a href="/o">Muu</a>': 'Ministeriö',
  '<span>Ministeriö</span>': 'Ministeriö',
  'Ministeriö →': 'Ministeriö',
  '<a href="/m"><img src="data:," alt="Minis">teriö</a>': 'Ministeriö',
  '<script>"x"</script><a href="/m">Minis<wbr>teriö</a><p>x</p>': 'Ministeriö',
  'Tutkimus &amp; kehitys': 'Tutkimus &amp; kehitys',
};
