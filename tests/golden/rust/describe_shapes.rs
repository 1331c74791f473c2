no candidate: unsupported: line 47, column 13: class Circle has a base class [inheritance] (in describe_shapes)
