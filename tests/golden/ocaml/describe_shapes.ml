no candidate: unsupported: line 44, column 5: it needs Shape, which is not translated: classes that derive from each other have no form in OCaml yet [needs] (in describe_shapes)
