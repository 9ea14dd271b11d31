/** Adds a header to whatever the page fetches, as the library's guide does. */
window.intercepted = [];

module.exports.register({
  request(url, config) {
    intercepted.push(url);
    return [url, { ...config, headers: { ...config?.headers, "X-Request-Source": "portal" } }];
  },
});
