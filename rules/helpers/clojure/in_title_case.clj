; Has a string cased letters, upper case exactly where no letter precedes?
(defn in-title-case? [text]
  (and (boolean (some #(Character/isLetter %) text)) (= text (title text))))
