no candidate: unsupported: line 47, column 13: an object of Circle has no form in Bash [class] (in describe_shapes)
