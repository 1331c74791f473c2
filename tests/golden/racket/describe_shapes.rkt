no candidate: unsupported: line 47, column 13: classes have no form here yet [class] (in describe_shapes)
