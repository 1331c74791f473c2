no candidate: unsupported: line 44, column 5: it needs Shape, which is not translated: bash has no form for classes yet [needs] (in describe_shapes)
