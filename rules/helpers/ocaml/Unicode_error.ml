(* A text that cannot be encoded. *)
exception Unicode_error of string
