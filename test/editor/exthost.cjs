// Runs inside the extension host of the workbench, with the real `vscode` API: what the providers answer. Each test
// logs "ok NAME" or "not ok NAME" with its stack.
const assert = require("node:assert/strict");
const vscode = require("vscode");
const { until } = require("./until.cjs");

const MAPPING = "06-solutions/00-mapping.md";
const KEY_ISSUE = "05-key-issues/01-device-triggering.md";
const SOLUTION = "06-solutions/02-trigger-in-secured-sms.md";

const tests = {
  "the extension starts with a draft": () => started,

  async "diagnostics have code, severity and place"() {
    const { uri } = await open(MAPPING);
    const found = await diagnosticsOnce(2, uri, "mapping-disagrees");
    assert.deepEqual(
      found.map(({ severity, range }) => [severity, range.start.line]),
      [
        [vscode.DiagnosticSeverity.Warning, 11],
        [vscode.DiagnosticSeverity.Warning, 17],
      ],
    );
  },

  async "diagnostics cover files that are not open"() {
    const closed = uriOf("05-key-issues/06-overload.md");
    const [finding] = await diagnosticsOnce(1, closed, "undefined-citation");
    assert.match(finding.message, /^\[21\] is cited/);
  },

  async "hover shows the key issue behind a mention"() {
    const document = await open(SOLUTION);
    const card = await until("a card", async () => {
      const hovers = await provider("vscode.executeHoverProvider", document.uri, mention(document, "KI#1"));
      const text = hovers.flatMap((one) => one.contents).map((part) => part.value ?? part);
      return text.length > 0 ? text.join("\n") : undefined;
    });
    assert.match(card, /KI#1.*Device triggering/);
    assert.match(card, /5 threats · 5 requirements/);
  },

  async "hover shows what is related to a threat, with a score"() {
    const document = await open(KEY_ISSUE);
    const at = document.positionAt(document.getText().indexOf("A false base station") + 3);
    const hovers = await provider("vscode.executeHoverProvider", document.uri, at);
    const card = hovers.flatMap((one) => one.contents).map((part) => part.value ?? part);
    assert.match(card.join("\n"), /^- \[KI#\d+\/T\d\]\(file:.*\) related 0\.\d\d: both: .*forged messages/m);
  },

  async "definition leads to the key issue's heading"() {
    const document = await open(SOLUTION);
    const [place] = await provider(
      "vscode.executeDefinitionProvider",
      document.uri,
      mention(document, "KI#1"),
    );
    assert.equal(relative(place.uri ?? place.targetUri), KEY_ISSUE);
    assert.equal((place.range ?? place.targetRange).start.line, 0);
  },

  async "references find the mentions in other files"() {
    const document = await open(SOLUTION);
    const places = await provider("vscode.executeReferenceProvider", document.uri, mention(document, "KI#1"));
    const files = new Set(places.map((place) => relative(place.uri)));
    for (const file of [
      KEY_ISSUE,
      SOLUTION,
      MAPPING,
      "07-conclusions.md",
      "06-solutions/01-trigger-in-nas.md",
    ])
      assert.ok(files.has(file), `${file} is not in ${[...files].join(", ")}`);
  },

  async "code lenses of a key issue and of a solution"() {
    const keyIssue = await open(KEY_ISSUE);
    const titles = await lensTitles(keyIssue);
    assert.deepEqual(titles.slice(0, 3), ["5 threats", "5 requirements", "solutions #1, #2, #3, #4, #5"]);
    assert.match(titles[3], /^\d+ related$/);
    const solution = await open("06-solutions/03-trigger-with-gba-push.md");
    assert.deepEqual(await lensTitles(solution), ["addresses key issues #1, #2"]);
  },

  async "inlay hints give the titles behind bare mentions"() {
    const document = await open(SOLUTION);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await provider("vscode.executeInlayHintProvider", document.uri, all);
    const [first] = hints;
    assert.equal(typeof first.label === "string" ? first.label : first.label[0].value, "Device triggering");
    assert.deepEqual(first.position, mention(document, "KI#1").translate(0, 3));
  },

  async "ways lead from a mention to solutions, key issue and mapping table"() {
    const { uri, position } = await at(SOLUTION, "KI#1");
    const filesOf = async (command) =>
      (await provider(command, uri, position)).map((place) => relative(place.uri ?? place.targetUri));
    assert.equal((await filesOf("vscode.executeImplementationProvider")).length, 5);
    assert.deepEqual(await filesOf("vscode.executeTypeDefinitionProvider"), [KEY_ISSUE]);
    assert.deepEqual(await filesOf("vscode.executeDeclarationProvider"), [KEY_ISSUE, MAPPING]);
  },

  async "a mention lights up where the file names the same"() {
    const { uri, position } = await at(SOLUTION, "KI#1");
    const [highlight] = await provider("vscode.executeDocumentHighlights", uri, position);
    assert.equal(highlight.kind, vscode.DocumentHighlightKind.Read);
    assert.equal(highlight.range.end.character - highlight.range.start.character, 4);
  },

  async "the call hierarchy walks the trace"() {
    const { uri, position } = await at(SOLUTION, "KI#1");
    const [keyIssue] = await provider("vscode.prepareCallHierarchy", uri, position);
    assert.equal(keyIssue.name, "KI#1 Device triggering");
    const steps = await provider("vscode.provideOutgoingCalls", keyIssue);
    const names = steps.map(({ to }) => to.name);
    assert.equal(names.filter((name) => /^KI#1\/[TR]\d$/.test(name)).length, 10);
    const { to: solution } = steps.find(({ to }) => to.name.startsWith("Sol#2 "));
    const back = await provider("vscode.provideIncomingCalls", solution);
    assert.ok(back.some(({ from }) => from.name === "KI#1 Device triggering"));
  },

  async "symbols of the workspace are found by a few letters, and no clause is there twice"() {
    const find = async (query) =>
      (await provider("vscode.executeWorkspaceSymbolProvider", query)).map(({ name }) => name);
    assert.ok((await find("sol 7")).some((name) => name.startsWith("Solution #7: ")));
    assert.ok((await find("ki3")).some((name) => name.startsWith("Key Issue #3: ")));
    const clauses = (await find("5.1.2 Security")).filter((name) => /5\.1\.2 Security threats/.test(name));
    assert.ok(clauses.length <= 1, clauses.join("\n"));
  },

  async "the outline is that of Markdown, and the tree of the TR where somebody wants it"() {
    const { uri } = await open(KEY_ISSUE);
    const symbols = async () => flatten(await provider("vscode.executeDocumentSymbolProvider", uri));
    assert.ok(!(await symbols()).some(({ name }) => name === "KI#1 Device triggering"));
    const settings = vscode.workspace.getConfiguration("rapporteur");
    await settings.update("outline.enabled", true, vscode.ConfigurationTarget.Global);
    try {
      const all = await until("the tree", async () => {
        // VS Code asks again only for a text that has changed.
        const edit = new vscode.WorkspaceEdit();
        edit.insert(uri, new vscode.Position(1, 0), "\n");
        await vscode.workspace.applyEdit(edit);
        const found = await symbols();
        return found.some(({ name }) => name === "KI#1 Device triggering") ? found : undefined;
      });
      assert.equal(all.filter((symbol) => symbol.kind === vscode.SymbolKind.Event).length, 5);
    } finally {
      await settings.update("outline.enabled", undefined, vscode.ConfigurationTarget.Global);
    }
  },

  async "notes and tables fold beside what VS Code folds itself, each line once"() {
    const document = await open(MAPPING);
    const folds = await provider("vscode.executeFoldingRangeProvider", document.uri);
    const caption = lineOf(document, "Table 6.1-1:");
    assert.equal(folds.filter(({ start }) => start === caption).length, 1);
    assert.equal(folds.filter(({ start }) => start === 0).length, 1);
  },

  async "the name of a document links to its publisher"() {
    const document = await open("05-key-issues/06-overload.md");
    const links = await provider("vscode.executeLinkProvider", document.uri, 50);
    const named = links.find(({ range }) => /^(?:3GPP )?T[RS] /.test(document.getText(range)));
    assert.match(String(named?.target), /^https:\/\/www\.3gpp\.org\/DynaReport\/\d+\.htm$/);
  },

  async "tokens tell a key issue from a solution"() {
    const document = await open(MAPPING);
    const legend = await vscode.commands.executeCommand(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    assert.ok(data.length > 0);
    for (const type of ["class", "method", "citation", "term"])
      assert.ok(legend.tokenTypes.includes(type), type);
  },

  async "a selection grows from a word to its mention"() {
    const document = await open(SOLUTION);
    const [selection] = await provider("vscode.executeSelectionRangeProvider", document.uri, [
      mention(document, "KI#1"),
    ]);
    const texts = [];
    for (let one = selection; one !== undefined; one = one.parent) texts.push(document.getText(one.range));
    assert.ok(texts.includes("KI#1"), texts.join(" | ").slice(0, 200));
  },

  async "formatting aligns the table and Enter continues a list"() {
    const document = await open("06-solutions/01-trigger-in-nas.md");
    const item = lineOf(document, "2. The MTC-IWF");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(item).range.end, "\n");
    await vscode.workspace.applyEdit(edit);
    const typed = await provider(
      "vscode.executeFormatOnTypeProvider",
      document.uri,
      new vscode.Position(item + 1, 0),
      "\n",
      { insertSpaces: true, tabSize: 2 },
    );
    assert.equal(typed[0]?.newText, "3. ");
    const { uri } = await open("99-annex-a.md");
    const edits = await provider("vscode.executeFormatDocumentProvider", uri, {
      insertSpaces: true,
      tabSize: 2,
    });
    assert.ok(edits.length > 0);
  },

  async "completion proposes key issues with their titles, and documents them when asked"() {
    const document = await open(SOLUTION);
    const place = mention(document, "KI#1").translate(0, 2);
    const found = await provider("vscode.executeCompletionItemProvider", document.uri, place, "#", 1);
    const item = found.items.find((one) => (one.label.label ?? one.label) === "KI#1");
    assert.equal(item.label.description, "Device triggering");
    assert.match(item.documentation.value, /First threat: A false base station/);
  },

  async "the command opens the panel of the areas, and once only"() {
    await open(KEY_ISSUE);
    const panels = () =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(
          ({ input }) =>
            input instanceof vscode.TabInputWebview && input.viewType.endsWith("rapporteur.areas"),
        );
    await vscode.commands.executeCommand("rapporteur.showAreas");
    await until("the panel of the draft", () => panels()[0]?.label === "Areas of 33.868");
    await vscode.commands.executeCommand("rapporteur.showAreas");
    assert.equal(panels().length, 1);
  },

  async "the map opens, and once only; commands on related threats are there"() {
    const document = await open(KEY_ISSUE);
    const maps = () =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("rapporteur.map"),
        );
    await vscode.commands.executeCommand("rapporteur.showMap");
    await until("the map of the draft", () => maps()[0]?.label === "Map of Similar Threats of 33.868");
    await vscode.commands.executeCommand("rapporteur.showMap");
    assert.equal(maps().length, 1);
    const threat = document.positionAt(document.getText().indexOf("A false base station") + 3);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
    editor.selection = new vscode.Selection(threat, threat);
    await vscode.commands.executeCommand("rapporteur.nextRelatedThreat");
    await until("the next one", () => !vscode.window.activeTextEditor?.selection.contains(threat));
  },

  async "a comment in a draft is rendered as the figure, with the areas of its study"() {
    const document = await open("04-architecture.md");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), "\n<!-- rapporteur:figure areas -->\n");
    await vscode.workspace.applyEdit(edit);
    const html = await until("the figure", async () => {
      const rendered = await vscode.commands.executeCommand("markdown.api.render", document);
      return rendered.includes("<svg") ? rendered : undefined;
    });
    assert.match(html, /rapporteur:figure areas -->\s*<svg [^>]*class="rpt-areas"/);
    assert.match(html, /data-area="C"/);
  },

  async "the quick fix mends the text and its finding goes"() {
    const document = await open(MAPPING);
    const [, finding] = await diagnosticsOnce(2, document.uri, "mapping-disagrees");
    const actions = await provider(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find((action) => action.title === "Mark the cell, as the text says");
    assert.ok(fix, `offered: ${actions.map((action) => action.title).join(", ")}`);
    await vscode.workspace.applyEdit(fix.edit);
    await diagnosticsOnce(1, document.uri, "mapping-disagrees");
    assert.ok(document.lineAt(17).text.startsWith("| Solution #8 | | | | X |"), document.lineAt(17).text);
  },
};

let started;

/** Opens a draft and waits until the extension runs. */
async function start() {
  await open(MAPPING);
  const extension = vscode.extensions.getExtension("rapporteur.rapporteur");
  assert.ok(extension, "it is not installed");
  await extension.activate(); // fails where the start failed; isActive would be true even then
}

exports.run = async () => {
  let failed = 0;
  started = start();
  for (const [name, body] of Object.entries(tests)) {
    try {
      await started; // or no test has to wait for what never comes
      await body();
      console.log(`ok ${name}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${name}\n${error.stack}`);
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
};

function uriOf(name) {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);
}

function relative(uri) {
  return vscode.workspace.asRelativePath(uri);
}

async function open(name) {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** A draft that is opened, and the position inside the first mention of `text`. */
async function at(name, text) {
  const document = await open(name);
  return { uri: document.uri, position: mention(document, text) };
}

/** The position inside the first mention of `text`. */
function mention(document, text) {
  return document.positionAt(document.getText().indexOf(text) + 1);
}

/** The first line that begins with `text`. */
function lineOf(document, text) {
  return document
    .getText()
    .split("\n")
    .findIndex((line) => line.startsWith(text));
}

/** The findings of one rule in the file, in order, as soon as there are `count`. */
function diagnosticsOnce(count, uri, code) {
  return until(`${count} times ${code}`, () => {
    const found = vscode.languages.getDiagnostics(uri).filter((one) => one.code?.value === code);
    return found.length === count ? found.sort((a, b) => a.range.start.compareTo(b.range.start)) : undefined;
  });
}

async function provider(command, ...args) {
  return (await vscode.commands.executeCommand(command, ...args)) ?? [];
}

async function lensTitles(document) {
  const lenses = await provider("vscode.executeCodeLensProvider", document.uri, 20);
  return lenses.map((lens) => lens.command.title);
}

function flatten(symbols) {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}
