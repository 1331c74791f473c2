(* The square root of what is not negative. *)
let square_root x = if x < 0.0 then raise (Invalid_argument "math domain error") else sqrt x
