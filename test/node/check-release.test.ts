import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notesOf, releaseProblems } from '../../scripts/check-release.js';

const STATE = {
  version: '1.2.0',
  changelog: '# vn-elements\n\n## 1.2.0\n\nNew.\n\n## 1.1.0\n\nOld.\n',
  publicCode: 'name: VN Elements\nsoftwareVersion: 1.2.0\n',
  changesets: [],
};

describe('check:release', () => {
  it('accepts a tag whose version has notes and no pending changesets', () => {
    assert.deepEqual(releaseProblems('v1.2.0', STATE), []);
  });

  it('refuses a tag that differs from package.json', () => {
    assert.match(releaseProblems('v1.2.1', STATE).join(), /package\.json has 1\.2\.0/);
  });

  it('refuses a version without notes', () => {
    const changelog = '# vn-elements\n\n## 1.1.0\n\nOld.\n';
    assert.match(releaseProblems('v1.2.0', { ...STATE, changelog }).join(), /does not describe/);
  });

  it('refuses pending changesets and another version in publiccode.yml', () => {
    const problems = releaseProblems('v1.2.0', {
      ...STATE,
      publicCode: 'softwareVersion: 1.1.0\n',
      changesets: ['fix.md'],
    });
    assert.equal(problems.length, 2);
  });

  it('prints only the notes of the version', () => {
    assert.equal(notesOf(STATE.changelog, '1.2.0'), 'New.');
    assert.equal(notesOf(STATE.changelog, '1.3.0'), undefined);
  });
});
