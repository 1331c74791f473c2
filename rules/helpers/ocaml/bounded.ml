(* A function's value at a float, which must not leave the floats. *)
let bounded f x =
  let result = f x in
  if Float.is_finite x && Float.abs result = infinity then raise (Overflow_error "math range error") else result
