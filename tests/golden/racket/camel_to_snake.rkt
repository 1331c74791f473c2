#lang racket/base

; A bound of a slice as a place between 0 and a length.
(define (bound i size) (max 0 (min size (if (negative? i) (+ i size) i))))

; A part of a string; bounds may count from the end, #f is the end itself.
(define (text-slice text low high)
  (define size (string-length text))
  (define from (bound low size))
  (substring text from (max from (if high (bound high size) size))))

; Has a string a character of one case and none of the other?
(define (has-case? text wanted? other?)
  (and (ormap wanted? (string->list text)) (not (ormap other? (string->list text)))))

; Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
(define (camel-to-snake name)
  (define result "")
  (for ([ch (in-string name)] [i (in-naturals)])
    (cond
      [(char-upper-case? ch)
       (define after-lower (and (positive? i) (char-lower-case? (string-ref name (sub1 i)))))
       (define before-lower
         (and (positive? i)
              (not (char=? (string-ref name (sub1 i)) #\_))
              (has-case? (text-slice name (add1 i) (+ i 2)) char-lower-case? char-upper-case?)))
       (when (or after-lower before-lower)
         (set! result (string-append result "_")))
       (set! result (string-append result (string (char-downcase ch))))]
      [else (set! result (string-append result (string ch)))]))
  result)
