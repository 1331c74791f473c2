; A value by a specification of Python's format mini-language that is known only now.
(defn format-value [value spec text]
  (let [[_ fill align sign zero width comma digits kind] (re-matches #"(?s)(?:(.)?([<>^=]))?([+ -]?)(0?)(\d*)(,?)(?:\.(\d+))?([a-z%]?)" spec)
        places (if digits (parse-long digits) 6)
        plain (case kind
                "f" (fixed (double value) places)
                "%" (str (fixed (* value 100.0) places) "%")
                "e" (scientific (double value) places)
                "g" (general value places)
                "b" (.toString (biginteger value) 2)
                "o" (.toString (biginteger value) 8)
                "x" (.toString (biginteger value) 16)
                (cond (nil? digits) text (string? value) (subs text 0 (min places (count text))) :else (general value places)))
        shown (signed (if (= comma ",") (grouped plain) plain) (if (and (number? value) (#{"+" " "} sign)) sign ""))
        fill (or fill (if (= zero "0") "0" " "))
        size (if (= width "") 0 (parse-long width))]
    (case (or align (if (number? value) (if (= zero "0") "=" ">") "<"))
      "<" (pad-right shown size fill)
      ">" (pad-left shown size fill)
      "^" (centered shown size fill)
      "=" (zero-fill shown size))))
