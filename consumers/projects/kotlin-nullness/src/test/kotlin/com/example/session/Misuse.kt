package com.example.session

fun misuse(session: Session) {
    session.endedAt().year // rejected: Only safe (?.) or non-null asserted (!!.) calls are allowed
    SessionBuilder.create().id(null) // rejected: Null cannot be a value of a non-null type
    SessionBuilder.from(null) // rejected: Null cannot be a value of a non-null type
    SessionJson.CODEC.writeString(null) // rejected: Null cannot be a value of a non-null type
}

fun use(session: Session): Int {
    SessionBuilder.create().id("s1").endedAt(null).device(null as String?).build()
    return session.endedAt()?.year ?: session.id().length
}
