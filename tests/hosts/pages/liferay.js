/* What Liferay has in each of its pages, as far as its documentation says so. */
window.fetchedByLiferay = [];
window.Liferay = {
  authToken: "p4uT7",
  ThemeDisplay: { getLanguageId: () => "vi_VN" },
  Util: {
    fetch(resource, init = {}) {
      fetchedByLiferay.push(resource);
      const headers = new Headers(init.headers);
      headers.append("x-csrf-token", Liferay.authToken);
      return fetch(resource, { credentials: "include", ...init, headers });
    },
  },
};
