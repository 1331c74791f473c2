(* An index that is outside. *)
exception Index_error of string
