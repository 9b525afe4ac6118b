import path from 'node:path';
// Loaded by scripts/check-manifest.ts under tsx, which finds the .ts file.
import { propertiesOf } from './scripts/lib/properties.ts';

const eachClass = (manifest) =>
  manifest.modules.flatMap(({ declarations }) =>
    declarations.filter(({ kind }) => kind === 'class'),
  );

/** The tag names: `define('vn-breadcrumbs', VnBreadcrumbs)` in the define files. */
function defineCalls() {
  const elementModule = (ts, file, name, at) => {
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement)) continue;
      const bindings = statement.importClause?.namedBindings;
      if (!bindings || !ts.isNamedImports(bindings)) continue;
      if (!bindings.elements.some((element) => element.name.text === name)) continue;
      return path.posix
        .join(path.posix.dirname(at), statement.moduleSpecifier.text)
        .replace(/\.js$/, '.ts');
    }
    return at;
  };
  return {
    name: 'define-calls',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tag || !ts.isStringLiteral(tag) || !element || !ts.isIdentifier(element)) return;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: {
          name: element.text,
          module: elementModule(ts, node.getSourceFile(), element.text, moduleDoc.path),
        },
      });
    },
  };
}

/** `@since` and `@status` of a class, which the analyzer does not read. */
function lifeCycleTags() {
  return {
    name: 'life-cycle-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      if (!declaration) return;
      for (const tag of ts.getJSDocTags(node)) {
        const name = tag.tagName.text;
        if (name === 'since' || name === 'status')
          declaration[name] = ts.getTextOfJSDocComment(tag.comment)?.trim();
      }
    },
  };
}

/** The return types of methods, which a `@returns` without a type erases. */
function returnTypes() {
  return {
    name: 'return-types',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isMethodDeclaration(node) || !node.type) return;
      const declaration = moduleDoc.declarations.find(
        ({ name }) => name === node.parent.name?.text,
      );
      const member = declaration?.members?.find(({ name }) => name === node.name.getText());
      if (member) member.return = { ...member.return, type: { text: node.type.getText() } };
    },
  };
}

/** The version of the schema that the manifest follows. */
function schemaVersion() {
  return {
    name: 'schema-version',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.schemaVersion = '2.1.0';
    },
  };
}

/** The custom properties that an element's stylesheets read; design tokens are marked as inherited. */
function customProperties() {
  return {
    name: 'custom-properties',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of eachClass(customElementsManifest)) {
        if (!declaration.tagName) continue;
        const properties = propertiesOf(declaration.tagName.replace('vn-', ''));
        if (properties.length > 0) declaration.cssProperties = properties;
      }
    },
  };
}

/** Leaves out private, protected and static members. */
function publicOnly() {
  const hidden = ({ name, privacy }) =>
    name.startsWith('#') || privacy === 'private' || privacy === 'protected';
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of eachClass(customElementsManifest)) {
        const members =
          declaration.members?.filter((member) => !hidden(member) && !member.static) ?? [];
        const gone = new Set(declaration.members?.filter(hidden).map(({ name }) => name));
        const attributes =
          declaration.attributes?.filter(({ fieldName }) => !gone.has(fieldName)) ?? [];
        if (members.length > 0) declaration.members = members;
        else delete declaration.members;
        if (attributes.length > 0) declaration.attributes = attributes;
        else delete declaration.attributes;
      }
    },
  };
}

/** Paths as the package publishes them; the same sources give the same file, in whatever order they are read. */
function publishedPaths() {
  const published = (source) =>
    source.replace(/^src\/elements\/[^/]+\/([^/]+)\.[jt]s$/, 'dist/elements/$1.js');
  const rewrite = (node) => {
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'path' || key === 'module') && typeof value === 'string')
        node[key] = published(value);
      else if (value !== null && typeof value === 'object') rewrite(value);
    }
  };
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      rewrite(customElementsManifest.modules);
      customElementsManifest.modules.sort((a, b) => compare(a.path, b.path));
    },
  };
}

export default {
  // The classes and their define files; styles and parts have a second dot in their names.
  globs: ['src/elements/*/+([a-z0-9-]).ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    defineCalls(),
    lifeCycleTags(),
    returnTypes(),
    schemaVersion(),
    publicOnly(),
    customProperties(),
    publishedPaths(),
  ],
};
