no candidate: unsupported: an operand would be evaluated twice here [repeated-operand] (in camel_to_snake)
