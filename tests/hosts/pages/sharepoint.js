/* What SharePoint does for a web part: it provides the framework, loads the bundle with AMD, and calls onInit and render. */
const identity = new URLSearchParams(location.search).get("identity");

class BaseClientSideWebPart {
  domElement = document.getElementById("web-part");
  properties = {};
  /** Entra ID knows who is signed in; here the address of the page says it. */
  context = {
    aadHttpClientFactory: {
      getClient: async () => ({ get: (address) => fetch(`${address}?identity=${identity}`) }),
    },
  };

  async onInit() {}
}

const FRAMEWORK = {
  "@microsoft/sp-webpart-base": { BaseClientSideWebPart },
  "@microsoft/sp-http": { AadHttpClient: { configurations: { v1: {} } } },
};

window.define = async (dependencies, make) => {
  const exports = {};
  const given = { require: undefined, exports, ...FRAMEWORK };
  make(...dependencies.map((name) => given[name]));
  window.webPart = new exports.default();
  await webPart.onInit();
  webPart.render();
};

const bundle = document.createElement("script");
bundle.src = "/pages/ConsultationsWebPart.js";
document.head.append(bundle);
