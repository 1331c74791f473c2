(* Is a character white space, also one beyond ASCII? *)
let is_wide_space c =
  if String.length c = 1 then is_space c.[0]
  else
    List.mem c
      [ "\u{85}"; "\u{a0}"; "\u{1680}"; "\u{2000}"; "\u{2001}"; "\u{2002}"; "\u{2003}"; "\u{2004}"; "\u{2005}"; "\u{2006}"; "\u{2007}";
        "\u{2008}"; "\u{2009}"; "\u{200a}"; "\u{2028}"; "\u{2029}"; "\u{202f}"; "\u{205f}"; "\u{3000}" ]
