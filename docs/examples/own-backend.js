/**
 * A backend supplied by the page: `widget.backend = ownBackend("/gateway/consultations", getToken)`.
 *
 * This one forwards to the consultation service through `fetch`. Yours may speak to a gateway, a bus or a document
 * management system, as long as it returns and throws what the service would (docs/api.md).
 */
export function ownBackend(api, getToken) {
  async function ask(path, options = {}) {
    const headers = { Authorization: `Bearer ${await getToken()}`, ...options.headers };
    let response;
    try {
      response = await fetch(api + path, { ...options, headers });
    } catch {
      throw { status: 503, code: "unreachable" };
    }
    if (response.ok) return response;
    throw { ...(await response.json().catch(() => ({}))), status: response.status };
  }
  const json = async (path, options) => (await ask(path, options)).json();

  return {
    session: () => json("/session"),
    inbox: () => json("/inbox"),
    asked: () => json("/asked"),
    earlier: (dossierNumber) => json(`/earlier?dossier_number=${encodeURIComponent(dossierNumber)}`),
    counts: () => json("/counts"),
    consultation: (id) => json(`/consultations/${id}`),
    timeliness: (from, to) => json(`/timeliness?from=${from}&to=${to}`),
    act: (id, expected, key, command) =>
      json(`/consultations/${id}/commands`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "If-Match": `"${expected}"`, "Idempotency-Key": key },
        body: JSON.stringify(command),
      }),
    upload: (file) =>
      json(`/documents?title=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "Content-Type": file.type || "application/octet-stream" },
        body: file,
      }),
    document: async (id, sha256) => (await ask(`/consultations/${id}/documents/${sha256}`)).blob(),
  };
}
