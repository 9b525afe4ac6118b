import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nestByElement } from '../../scripts/lib/nest-css.js';

/** A stylesheet as the build flattens it, and as it is sent. */
const CASES: Readonly<Record<string, readonly [flat: string, nested: string]>> = {
  'rules of one element': [
    'vn-footer{display:grid}vn-footer:not(._._) a{color:red}vn-footer:not(._._)>p{color:blue}',
    'vn-footer{display:grid;&:not(._._){a{color:red}>p{color:blue}}}',
  ],
  'steps that several rules share': [
    'vn-footer:not(._._)>nav>ul>li{color:red}vn-footer:not(._._)>nav>ul>li>a{color:blue}',
    'vn-footer{&:not(._._){>nav>ul{>li{color:red;>a{color:blue}}}}}',
  ],
  'rules under a condition': [
    'vn-footer:not(._._) a{color:red}@media print{vn-footer:not(._._) a{color:blue}}vn-footer:not(._._) p{color:red}',
    'vn-footer{&:not(._._){a{color:red}@media print{a{color:blue}}p{color:red}}}',
  ],
  'no longer name that begins alike': [
    'vn-footer:not(._._)>nav>ul{color:red}vn-footer:not(._._)>nav>ul[hidden]{color:blue}vn-footer-x{color:red}',
    'vn-footer{&:not(._._){>nav{>ul{color:red}>ul[hidden]{color:blue}}}}vn-footer-x{color:red}',
  ],
  'nothing in a pseudo-element': [
    'vn-footer:not(._._)>p:after{content:"}"}@media print{vn-footer:not(._._)>p:after{content:none}}',
    'vn-footer{&:not(._._){>p:after{content:"}"}@media print{>p:after{content:none}}}}',
  ],
  'nothing in a list of selectors': [
    'vn-footer:not(._._) a,vn-header:not(._._) a{color:red}vn-footer:not(._._) a:hover,vn-header:not(._._) a:hover{color:blue}',
    'vn-footer:not(._._) a,vn-header:not(._._) a{color:red}vn-footer:not(._._) a:hover,vn-header:not(._._) a:hover{color:blue}',
  ],
};

describe('nested stylesheets', () => {
  for (const [name, [flat, nested]] of Object.entries(CASES)) {
    it(`nest ${name}`, () => {
      assert.equal(nestByElement(flat), nested);
    });
  }

  it('sort declarations, except those that override each other', () => {
    const flat =
      'p{width:1px;font:1rem serif;line-height:1;border-width:2px;border-inline:0;--b:1;--a:2;color:red}';
    const sorted =
      'p{--b:1;--a:2;border-width:2px;border-inline:0;color:red;font:1rem serif;line-height:1;width:1px}';
    assert.equal(nestByElement(flat), sorted);
  });
});
