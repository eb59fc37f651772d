# Reads jobs on standard input; writes whether each vector of each file is valid by the job's schema.
require "json"
require "set" # json_schemer 0.2 leaves it to its callers
require "json_schemer"

def read(path)
  JSON.parse(File.read(path, encoding: "UTF-8"), max_nesting: false)
end

all = JSON.parse($stdin.read).map do |job|
  schema = JSONSchemer.schema(read(job["schema"]))
  job["vectors"].map do |path|
    read(path).flat_map { |group| group["tests"].map { |test| schema.valid?(test["data"]) } }
  end
end
puts JSON.generate(all)
