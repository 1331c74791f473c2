no candidate: unsupported: line 44, column 5: it needs Shape, which is not translated: classes have no form in Haskell yet [needs] (in describe_shapes)
