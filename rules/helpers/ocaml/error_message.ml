(* The message that an exception carries. *)
let error_message error =
  let value = Obj.repr error in
  if error = Division_by_zero then "integer division or modulo by zero"
  else if Obj.tag value = 0 && Obj.size value > 1 && Obj.tag (Obj.field value 1) = Obj.string_tag then Obj.obj (Obj.field value 1)
  else ""
