-- The language server in Neovim (0.7 or later), with Neovim's own client and the configuration that docs/editors.md
-- gives. Started in a copy of the sample by others.test.mjs, with the blocks of that page in the folder RAPPORTEUR_SETUP.
-- Each test prints "ok NAME" or "not ok NAME".
local mapping = '06-solutions/00-mapping.md'
local key_issue = '05-key-issues/01-device-triggering.md'
local solution = '06-solutions/02-trigger-in-secured-sms.md'
local fix = 'Mark the cell, as the text says'
local root = vim.fn.getcwd()
local failed = false

local function say(text) io.stdout:write(text .. '\n') end

local function test(name, body)
  local done, problem = pcall(body)
  if not done then failed = true end
  say(done and 'ok ' .. name or 'not ok ' .. name .. '\n' .. tostring(problem))
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then error('timed out: ' .. what) end
end

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(root .. '/' .. name))
  vim.bo.filetype = 'markdown'
  return vim.api.nvim_get_current_buf()
end

-- The lines of what the mapping table and the texts disagree on.
local function lines_of(buffer)
  local lines = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    if one.message:find('addresses KI#', 1, true) then table.insert(lines, one.lnum + 1) end
  end
  table.sort(lines)
  return table.concat(lines, ' ')
end

local setup = vim.env.RAPPORTEUR_SETUP
for _, file in ipairs(vim.fn.globpath(setup, '*.lua', false, true)) do dofile(file) end

local function client()
  for _, one in pairs(vim.lsp.buf_get_clients(0)) do
    if one.name == 'rapporteur' then return one end
  end
end

-- What the user would see when a file is opened in a browser or viewer.
local function opened()
  local file = vim.fn.filereadable(vim.env.RAPPORTEUR_OPENED) == 1 and vim.fn.readfile(vim.env.RAPPORTEUR_OPENED)[1]
  -- The file is there a moment before its line is.
  if file then os.remove(vim.env.RAPPORTEUR_OPENED) end
  return file
end

local function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'mx', false)
end

test('opening a draft starts the client', function()
  open(mapping)
  wait('the server is ready', function()
    local one = client()
    return one and one.initialized and one.server_capabilities.definitionProvider
  end)
  local own = client()
  assert(own.config.root_dir == root, own.config.root_dir)
  open(key_issue)
  assert(client() and client().id == own.id, 'another file has another server')
end)

test('findings are pushed', function()
  local buffer = open(mapping)
  wait('findings in lines 12 and 18', function() return lines_of(buffer) == '12 18' end)
end)

test('go to definition opens the key issue', function()
  open(solution)
  assert(vim.fn.search('KI#1') > 0, 'no mention found')
  vim.lsp.buf.definition()
  wait('the key issue', function() return vim.api.nvim_buf_get_name(0) == root .. '/' .. key_issue end)
  assert(vim.api.nvim_win_get_cursor(0)[1] == 1, 'the cursor is not in the heading')
end)

test('completion proposes key issues behind a hash', function()
  open(solution)
  local line = vim.fn.search('KI#1')
  local column = vim.fn.stridx(vim.fn.getline(line), 'KI#1') + 3
  local found
  local place = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = line - 1, character = column } }
  vim.lsp.buf_request(0, 'textDocument/completion', place, function(_, answer) found = answer end)
  wait('the proposals', function() return found ~= nil end)
  assert(found.items[1].label == 'KI#1', vim.inspect(found.items[1]))
end)

test('the solutions of a key issue, the trace from it and symbols by a few letters', function()
  local buffer = open(solution)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('KI#1') > 0, 'no mention found')
  local at = vim.lsp.util.make_position_params()
  local function ask(method, params)
    local answer
    vim.lsp.buf_request(buffer, method, params, function(_, found) answer = found or {} end)
    wait(method, function() return answer ~= nil end)
    return answer
  end
  assert(#ask('textDocument/implementation', at) == 5, 'not all solutions')
  local item = ask('textDocument/prepareCallHierarchy', at)[1]
  assert(#ask('callHierarchy/outgoingCalls', { item = item }) > 10, 'not all steps')
  local found = ask('workspace/symbol', { query = 'sol 7' })
  assert(vim.startswith(found[1].name, 'Solution #7: '), found[1].name)
end)

test(':RapporteurAreas opens the figure', function()
  open(key_issue)
  vim.cmd('RapporteurAreas')
  local file
  wait('the figure', function() file = file or opened(); return file end)
  assert(file:match('%.svg$') and vim.startswith(vim.fn.readfile(file)[1], '<svg '), file)
end)

test(':RapporteurTrace opens the dashboard, and with a format shows it as text', function()
  open(key_issue)
  vim.cmd('RapporteurTrace')
  local file
  wait('the dashboard', function() file = file or opened(); return file end)
  assert(file:match('%.html$') and vim.startswith(vim.fn.readfile(file)[1]:lower(), '<!doctype html>'), file)
  vim.cmd('RapporteurTrace mermaid')
  wait('the graph', function() return vim.api.nvim_buf_get_name(0):match('%.mermaid$') end)
  assert(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), ' '):find('flowchart'), 'no graph')
  vim.cmd('close')
end)

test(']r goes to the next related threat, [r back, gs to a solution, and gr lists all', function()
  open(key_issue)
  assert(vim.fn.search('A false base station') > 0, 'no threat found')
  local function place() return vim.api.nvim_buf_get_name(0) .. vim.api.nvim_win_get_cursor(0)[1] end
  local own = place()
  press(']r')
  wait('another threat', function() return place() ~= own end)
  press('[r')
  wait('the threat again', function() return place() == own end)
  press('gs')
  wait('a solution', function() return vim.api.nvim_buf_get_name(0):find('06-solutions', 1, true) end)
  open(key_issue)
  vim.fn.search('A false base station')
  press('gr')
  wait('the list', function() return #vim.fn.getqflist() > 1 end)
  vim.cmd('cclose')
end)

test('a lens lists all that it counts', function()
  local buffer = open(key_issue)
  vim.fn.cursor(1, 1)
  vim.lsp.codelens.refresh()
  wait('the lenses', function() return #vim.lsp.codelens.get(buffer) > 0 end)
  vim.ui.select = function(items, _, choose)
    for index, item in ipairs(items) do
      local lens = item.lens or item[2] or item
      if (lens.command or lens).title == '5 threats' then return choose(item, index) end
    end
    choose(nil)
  end
  vim.fn.setqflist({})
  vim.lsp.codelens.run()
  wait('five threats', function() return #vim.fn.getqflist() == 5 end)
  vim.cmd('cclose')
end)

test('the code action marks the cell, and its finding goes', function()
  local buffer = open(mapping)
  vim.api.nvim_win_set_cursor(0, { 18, 22 })
  vim.ui.select = function(items, _, choose)
    for index, item in ipairs(items) do
      local action = item.action or item[2] -- a pair of client and action up to 0.9
      if action.title == fix then return choose(item, index) end
    end
    choose(nil)
  end
  vim.lsp.buf.code_action()
  wait('the marked cell', function()
    local line = vim.api.nvim_buf_get_lines(buffer, 17, 18, true)[1]
    return vim.startswith(line, '| Solution #8 | | | | X |')
  end)
  wait('one finding', function() return lines_of(buffer) == '12' end)
end)

test('a Neovim that starts clients itself is handed the same', function()
  local given
  vim.lsp.start = function(config) given = config end
  dofile(setup .. '/1.lua')
  open(solution)
  assert(given and given.cmd[1] == 'rapporteur' and given.root_dir == root, vim.inspect(given))
end)

vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.cmd(failed and 'cquit 1' or 'qall!')
