; A string with its first character in upper case, the others in lower.
(define (capitalize text)
  (if (string=? text "")
      ""
      (string-append (string-upcase (substring text 0 1)) (string-downcase (substring text 1)))))
