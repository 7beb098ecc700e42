-- Has Neovim's own language client do what it is told, step by step, and writes down what came of each.
local steps = vim.json.decode(table.concat(vim.fn.readfile(vim.env.DIALOGPLAN_STEPS), '\n'))
local patience = 20000
local results = {}
local client

local function find(label, look)
  local found
  assert(vim.wait(patience, function()
    found = look()
    return found ~= nil
  end, 20), 'Waited in vain: ' .. label)
  return found
end

local function diagnostics(buffer)
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, { line = one.lnum + 1, severity = one.severity, code = one.user_data.lsp.code, message = one.message })
  end
  table.sort(found, function(a, b)
    return a.line < b.line or (a.line == b.line and a.code < b.code)
  end)
  return found
end

-- Neovim counts in bytes, the protocol in UTF-16 units.
local function point(line, column)
  local text = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]
  local _, units = vim.str_utfindex(text, column)
  return { line = line, character = units }
end

local function after(piece)
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  local _, stop = text:find(piece, 1, true)
  assert(stop, 'There is no "' .. piece .. '".')
  local lines = vim.split(text:sub(1, stop), '\n')
  return point(#lines - 1, #lines[#lines])
end

local acts = {
  open = function(step)
    vim.cmd('edit ' .. vim.fn.fnameescape(step.file))
    vim.bo.filetype = 'dialog'
    assert(vim.lsp.buf_attach_client(0, client), 'The server did not take the buffer.')
    return true
  end,
  diagnostics = function(step)
    find(step.count .. ' findings', function()
      return #vim.diagnostic.get(0) == step.count or nil
    end)
    return diagnostics(0)
  end,
  request = function(step)
    local params = step.params or {}
    params.textDocument = { uri = vim.uri_from_bufnr(0) }
    if step.after then params.position = after(step.after) end
    if step.item then params = { item = results[step.item][1] } end
    if step.code then
      for _, one in ipairs(vim.diagnostic.get(0)) do
        if one.user_data.lsp.code == step.code then
          params.range = { start = point(one.lnum, one.col), ['end'] = point(one.end_lnum, one.end_col) }
          params.context = { diagnostics = { { range = params.range, code = step.code, message = one.message } } }
        end
      end
    end
    local answers = assert(vim.lsp.buf_request_sync(0, step.method, params, patience), 'No answer to ' .. step.method)
    local answer = assert(answers[client], 'Another server answered ' .. step.method)
    assert(not answer.error, vim.inspect(answer.error))
    return answer.result
  end,
  apply = function(step)
    local edit = results[step.from]
    if step.pick then edit = edit[step.pick].edit end
    if edit[1] then
      vim.lsp.util.apply_text_edits(edit, 0, 'utf-16')
    else
      vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
    end
    return true
  end,
  text = function(step)
    local buffer = step.file and vim.fn.bufnr(step.file) or 0
    return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  end,
  save = function()
    vim.cmd('silent wall')
    return true
  end,
  notify = function(step)
    return vim.lsp.get_client_by_id(client).notify(step.method, step.params)
  end,
  write = function(step)
    vim.fn.writefile(vim.split(step.text, '\n'), step.file)
    return true
  end,
}

local ok, fault = pcall(function()
  client = assert(vim.lsp.start_client({
    name = 'dialogplan',
    cmd = vim.json.decode(vim.env.DIALOGPLAN_SERVER),
    root_dir = vim.fn.getcwd(),
    workspace_folders = { { uri = vim.uri_from_fname(vim.fn.getcwd()), name = 'plans' } },
    on_exit = function(code, signal)
      results.exit = { code = code, signal = signal }
    end,
  }))
  for _, step in ipairs(steps) do
    local result = acts[step.act](step)
    results[step.name] = result == nil and vim.NIL or result
  end
  results.capabilities = vim.lsp.get_client_by_id(client).server_capabilities
  vim.lsp.stop_client(client)
  find('the server to end', function()
    return results.exit
  end)
end)
if not ok then results.fault = tostring(fault) end
vim.fn.writefile({ vim.json.encode(results) }, vim.env.DIALOGPLAN_RESULTS)
vim.cmd('qall!')
