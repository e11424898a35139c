// plotly.js lies in the page compressed, which halves the page, or on the network; the policy knows its hash.
async function unpack() {
  const script = document.createElement("script");
  const { address, integrity } = plotlyHeld.dataset;
  if (address) {
    Object.assign(script, { src: address, integrity, crossOrigin: "anonymous", referrerPolicy: "no-referrer" });
    const fetched = new Promise((done, failed) => { script.onload = done; script.onerror = failed; });
    document.head.append(script);
    await fetched;
    return;
  }
  script.textContent = await plotlyScript;
  document.head.append(script);
}
