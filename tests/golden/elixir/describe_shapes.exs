no candidate: unsupported: line 44, column 5: it needs Shape, which is not translated: classes with state have no form in Elixir yet [needs] (in describe_shapes)
