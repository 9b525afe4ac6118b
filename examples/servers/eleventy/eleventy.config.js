// The policy of the documentation. Send it in production too.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vn-elements";

export default function (config) {
  config.addPassthroughCopy({ public: '/' });
  config.setServerOptions({
    // It adds a script to each page, which the policy blocks.
    liveReload: false,
    middleware: [
      (_request, response, next) => {
        response.setHeader('Content-Security-Policy', POLICY);
        response.setHeader('X-Content-Type-Options', 'nosniff');
        next();
      },
    ],
  });
  return {
    dir: { input: 'pages', includes: '../_includes', output: 'dist' },
    // The pages are HTML; only the layout has instructions.
    htmlTemplateEngine: false,
  };
}
