// Whether a character is any kind of number, fractions and Chinese numerals included.
static boolean isNumeric(int c) {
    return (isAlphanumeric(c) && !Character.isLetter(c))
        || "㐅㒃㠪㭍一七万三九二五亖亿什仟仨伍佰億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拾捌柒漆玖百肆萬貮貳贰阡陆陌陸零".indexOf(c) >= 0;
}
