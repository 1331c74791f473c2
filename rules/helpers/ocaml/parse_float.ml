(* The float that a text shows. *)
let parse_float text =
  match float_of_string_opt (strip is_space text) with
  | Some value -> value
  | None -> raise (Invalid_argument ("could not convert string to float: " ^ quoted text))
