(* A float with as many digits as tell it from its neighbours. *)
let float_text x =
  let rec shortest form digits =
    let text = form digits in
    if digits >= 17 || float_of_string text = x then text else shortest form (digits + 1)
  in
  let size = Float.abs x in
  if Float.is_nan x then "nan"
  else if size = infinity then if x > 0.0 then "inf" else "-inf"
  else if x <> 0.0 && (size < 1e-4 || size >= 1e16) then shortest (fun n -> Printf.sprintf "%.*e" n x) 0
  else
    let text = shortest (fun n -> Printf.sprintf "%.*g" n x) (if size >= 1e15 then 16 else 15) in
    if String.contains text '.' then text else text ^ ".0"
