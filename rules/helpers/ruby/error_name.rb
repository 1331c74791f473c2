# The name of an exception's class as the source has it.
def error_name(error)
  names = { "ArgumentError" => "ValueError", "FloatDomainError" => "OverflowError", "SystemStackError" => "RecursionError",
            "NoMethodError" => "AttributeError", "StandardError" => "Exception" }
  names.fetch(error.class.name, error.class.name.delete_suffix("_"))
end
