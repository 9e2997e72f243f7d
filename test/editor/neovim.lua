-- The language server in Neovim (0.7 or later), with Neovim's own client and commands. Started in a copy of the sample:
--   RAPPORTEUR_CLI=dist/cli.js nvim --clean --headless -S neovim.lua
-- Each test prints "ok NAME" or "not ok NAME".
local mapping = '06-solutions/00-mapping.md'
local key_issue = '05-key-issues/01-device-triggering.md'
local solution = '06-solutions/02-trigger-in-secured-sms.md'
local fix = 'Mark the cell, as the text says'
local root = vim.fn.getcwd()
local failed = false
local client_id

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
  if client_id then vim.lsp.buf_attach_client(0, client_id) end
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

test('the client attaches', function()
  client_id = vim.lsp.start_client({
    name = 'rapporteur',
    cmd = { 'node', vim.env.RAPPORTEUR_CLI, 'lsp', '--stdio' },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
  })
  assert(client_id, 'the client did not start')
  local buffer = open(mapping)
  wait('the server is ready', function()
    local client = vim.lsp.get_client_by_id(client_id)
    return vim.lsp.buf_is_attached(buffer, client_id) and client and client.initialized
      and client.server_capabilities.definitionProvider
  end)
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

test('the figure of the areas can be asked for', function()
  open(key_issue)
  local areas
  vim.lsp.buf_request(0, 'rapporteur/areas', { uri = vim.uri_from_bufnr(0) }, function(_, answer) areas = answer end)
  wait('the figure', function() return areas ~= nil end)
  assert(vim.startswith(areas.svg, '<svg '), areas.svg)
end)

test('the next related threat can be gone to, and all of them listed', function()
  open(key_issue)
  assert(vim.fn.search('A false base station') > 0, 'no threat found')
  local place = vim.lsp.util.make_position_params(0, 'utf-16')
  local target, answer
  vim.lsp.buf_request(0, 'workspace/executeCommand', {
    command = 'rapporteur.goToRelated',
    arguments = { place.textDocument.uri, place.position, 'next' },
  }, function(_, location) target = location end)
  vim.lsp.buf_request(0, 'rapporteur/related', place, function(_, found) answer = found end)
  wait('both answers', function() return target ~= nil and answer ~= nil end)
  local stays = target.uri == place.textDocument.uri and target.range.start.line == place.position.line
  assert(not stays, 'it stays where it is')
  assert(#answer.related > 1, 'few are related')
  local items = vim.lsp.util.locations_to_items(answer.related, 'utf-16')
  assert(#items == #answer.related, 'they are no locations')
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

if client_id then vim.lsp.stop_client(client_id) end
vim.cmd(failed and 'cquit 1' or 'qall!')
