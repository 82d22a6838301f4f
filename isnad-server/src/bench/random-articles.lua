-- For wrk: asks for the articles of a list, one at random each time.
local paths = {}
for line in io.lines(os.getenv("ARTICLES")) do
  paths[#paths + 1] = line:gsub("[\128-\255]", function(byte) return string.format("%%%02X", byte:byte()) end)
end
math.randomseed(os.time())

function request()
  return wrk.format("GET", paths[math.random(#paths)], { ["Accept-Encoding"] = "gzip" })
end
