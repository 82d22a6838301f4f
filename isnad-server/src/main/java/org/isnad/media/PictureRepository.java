package org.isnad.media;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.isnad.storage.KeptQuery.given;
import static org.isnad.storage.generated.Tables.PICTURE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.storage.Database;
import org.isnad.storage.KeptQuery;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class PictureRepository {
    private final Database database;
    private final KeptQuery byId;

    public PictureRepository(Database database) {
        this.database = database;
        this.byId = new KeptQuery(database, DSL.selectFrom(PICTURE).where(PICTURE.ID.eq(given(1))));
    }

    public Optional<Picture> find(long id) {
        return byId.fetch(id).stream().findFirst().map(PictureRepository::picture);
    }

    /** Of the few that stand in one body. */
    public Map<Long, Picture> findAll(Set<Long> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).collect(toMap(Picture::id, identity()));
    }

    /** Every word of the search stands in the file name or the caption; an empty search finds all. */
    public List<Picture> newest(String search, int offset, int limit) {
        return database.dsl()
                .selectFrom(PICTURE)
                .where(mentions(search))
                .orderBy(PICTURE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(PictureRepository::picture);
    }

    public int count(String search) {
        return database.dsl().fetchCount(PICTURE, mentions(search));
    }

    /** False when there is no such picture. */
    public boolean update(long id, PictureText text) {
        return database.write(() -> database.dsl()
                        .update(PICTURE)
                        .set(PICTURE.CAPTION, text.caption())
                        .set(PICTURE.CREDIT, text.credit())
                        .set(PICTURE.ALT, text.alt())
                        .where(PICTURE.ID.eq(id))
                        .execute()
                == 1);
    }

    Optional<MadePicture> madeBefore(String hash) {
        return database.dsl()
                .selectFrom(PICTURE)
                .where(PICTURE.HASH.eq(hash))
                .limit(1)
                .fetchOptional()
                .map(PictureRepository::picture)
                .map(MadePicture::of);
    }

    Picture insert(MadePicture made, String fileName, PictureText text, @Nullable Long account, Instant at) {
        Long id = database.dsl()
                .insertInto(PICTURE)
                .set(PICTURE.HASH, made.hash())
                .set(PICTURE.FORMAT, made.format().name())
                .set(PICTURE.WIDTH, made.width())
                .set(PICTURE.HEIGHT, made.height())
                .set(PICTURE.ANIMATED, made.animated())
                .set(PICTURE.FILE_NAME, fileName)
                .set(PICTURE.CAPTION, text.caption())
                .set(PICTURE.CREDIT, text.credit())
                .set(PICTURE.ALT, text.alt())
                .set(PICTURE.UPLOADED_BY, account)
                .set(PICTURE.UPLOADED_AT, at)
                .returningResult(PICTURE.ID)
                .fetchSingle()
                .value1();
        return new Picture(
                id, made.hash(), made.format(), made.width(), made.height(), made.animated(), fileName, text, at);
    }

    private static Condition mentions(String search) {
        return ForgivingPattern.ofWords(search).stream()
                .map(pattern -> PICTURE.FILE_NAME
                        .likeIgnoreCase(pattern, ForgivingPattern.ESCAPE)
                        .or(PICTURE.CAPTION.likeIgnoreCase(pattern, ForgivingPattern.ESCAPE)))
                .reduce(DSL.noCondition(), Condition::and);
    }

    /** Out of a row that has the columns of pictures, whatever else it has. */
    public static Picture picture(Record row) {
        return new Picture(
                row.get(PICTURE.ID),
                row.get(PICTURE.HASH),
                PictureFormat.valueOf(row.get(PICTURE.FORMAT)),
                row.get(PICTURE.WIDTH),
                row.get(PICTURE.HEIGHT),
                row.get(PICTURE.ANIMATED),
                row.get(PICTURE.FILE_NAME),
                new PictureText(row.get(PICTURE.CAPTION), row.get(PICTURE.CREDIT), row.get(PICTURE.ALT)),
                row.get(PICTURE.UPLOADED_AT));
    }
}
