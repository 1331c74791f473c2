; Is a character white space?
(defn space-char? [c]
  (or (Character/isWhitespace c) (Character/isSpaceChar c) (= c \u0085)))
