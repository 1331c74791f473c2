(* The encoded result of a call, or the exception that it ended with. *)
let driver_attempt call =
  try "\"ok\":" ^ call () with error -> driver_raised error
