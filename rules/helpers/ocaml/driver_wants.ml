(* Whether this run was asked for a test. *)
let driver_wants test =
  test >= int_of_string Sys.argv.(2) && test <= int_of_string Sys.argv.(3)
