import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { resolve } from 'node:path';
import webpack from 'webpack';
import { entries, report } from './report.mjs';

webpack(
  {
    mode: 'production',
    entry: entries,
    experiments: { outputModule: true },
    output: { path: resolve('out/webpack'), module: true, clean: true },
    module: { rules: [{ test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [new MiniCssExtractPlugin()],
    performance: false,
  },
  (error, stats) => {
    if (error) throw error;
    const { errors = [], warnings = [] } = stats.toJson({
      all: false,
      errors: true,
      warnings: true,
    });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    report(warnings.map(({ message }) => message));
  },
);
