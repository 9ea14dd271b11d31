/** Nothing in it is about the widget. A page with Trusted Types needs `trustedTypes` for any script that webpack splits off. */
export default {
  mode: "production",
  entry: "./webpack/main.js",
  module: {
    rules: [{ test: /\.html$/, type: "asset/resource", generator: { filename: "[name][ext]" } }],
  },
  output: { clean: true, trustedTypes: true },
};
