/* Keeps what the policy refuses. */
window.refused = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
  window.refused.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
);
