no candidate: unsupported: it needs Circle, which is not translated: class Circle has a base class [needs] (in describe_shapes)
