"""Injuries (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, RequiredFields, Resource, Unset, overloaded


@record
class Injury(Model):
    """An injury."""

    id: Id
    type: str | None = None
    date_returned_to_work: Date | None = None
    affected_party: InjuryAffectedParty | None = None
    affected_person: InjuryAffectedPerson | None = None
    harm_source: InjuryHarmSource | None = None
    date_of_death: Date | None = None
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | str
        | None
    ) = None
    hospitalized_overnight: bool | None = None
    recordable: bool | None = None
    treated_in_er: bool | None = None
    treatment_facility_address: str | None = None
    treatment_facility: str | None = None
    treatment_provider: str | None = None
    work_days_absent: int | None = None
    work_days_restricted: int | None = None
    work_days_transferred: int | None = None
    body_diagram_type: Literal["feminine", "masculine"] | str | None = None
    affliction_type: InjuryAfflictionType | None = None
    affected_body_part: (
        Literal[
            "abdomen",
            "ankle",
            "ankle_left",
            "ankle_right",
            "arm",
            "arm_left",
            "arm_right",
            "back",
            "body_systems",
            "breast",
            "breast_left",
            "breast_right",
            "buttock",
            "chest",
            "circulatory_system",
            "cranium",
            "digestive_system",
            "ear",
            "ear_left",
            "ear_right",
            "elbow",
            "elbow_left",
            "elbow_right",
            "entire_body_systemic",
            "eye",
            "eye_left",
            "eye_right",
            "face",
            "finger",
            "finger_index",
            "finger_index_left",
            "finger_index_right",
            "finger_middle",
            "finger_middle_left",
            "finger_middle_right",
            "finger_pinky",
            "finger_pinky_left",
            "finger_pinky_right",
            "finger_ring",
            "finger_ring_left",
            "finger_ring_right",
            "foot",
            "foot_left",
            "foot_right",
            "foot_top_left",
            "foot_top_right",
            "forearm",
            "forearm_left",
            "forearm_right",
            "groin",
            "hand",
            "hand_back_left",
            "hand_back_right",
            "hand_left",
            "hand_right",
            "head",
            "head_back",
            "heart",
            "heel_left",
            "heel_right",
            "hip",
            "hip_left",
            "hip_right",
            "internal_organs",
            "knee",
            "knee_left",
            "knee_right",
            "leg",
            "leg_left",
            "leg_right",
            "lower_back",
            "lower_back_left",
            "lower_back_right",
            "lower_leg",
            "lower_leg_left",
            "lower_leg_right",
            "lungs",
            "mouth",
            "neck",
            "neck_back",
            "neck_left",
            "neck_right",
            "nervous_system",
            "nose",
            "palm_left",
            "palm_right",
            "pec",
            "pec_left",
            "pec_right",
            "pelvis",
            "pelvis_front",
            "psychological",
            "reproductive_system",
            "respiratory_system",
            "ribs",
            "ribs_left",
            "ribs_right",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "skin",
            "tailbone",
            "teeth",
            "throat",
            "thumb",
            "thumb_left",
            "thumb_right",
            "toe",
            "toe_fifth",
            "toe_fifth_left",
            "toe_fifth_right",
            "toe_first",
            "toe_first_left",
            "toe_first_right",
            "toe_fourth",
            "toe_fourth_left",
            "toe_fourth_right",
            "toe_second",
            "toe_second_left",
            "toe_second_right",
            "toe_third",
            "toe_third_left",
            "toe_third_right",
            "torso",
            "upper_arm",
            "upper_arm_left",
            "upper_arm_right",
            "upper_back",
            "upper_back_left",
            "upper_back_right",
            "upper_leg",
            "upper_leg_left",
            "upper_leg_right",
            "urinary_system",
            "vertebrae",
            "wrist",
            "wrist_left",
            "wrist_right",
        ]
        | str
        | None
    ) = None
    affected_body_parts: (
        list[
            Literal[
                "abdomen",
                "ankle",
                "ankle_left",
                "ankle_right",
                "arm",
                "arm_left",
                "arm_right",
                "back",
                "body_systems",
                "breast",
                "breast_left",
                "breast_right",
                "buttock",
                "chest",
                "circulatory_system",
                "cranium",
                "digestive_system",
                "ear",
                "ear_left",
                "ear_right",
                "elbow",
                "elbow_left",
                "elbow_right",
                "entire_body_systemic",
                "eye",
                "eye_left",
                "eye_right",
                "face",
                "finger",
                "finger_index",
                "finger_index_left",
                "finger_index_right",
                "finger_middle",
                "finger_middle_left",
                "finger_middle_right",
                "finger_pinky",
                "finger_pinky_left",
                "finger_pinky_right",
                "finger_ring",
                "finger_ring_left",
                "finger_ring_right",
                "foot",
                "foot_left",
                "foot_right",
                "foot_top_left",
                "foot_top_right",
                "forearm",
                "forearm_left",
                "forearm_right",
                "groin",
                "hand",
                "hand_back_left",
                "hand_back_right",
                "hand_left",
                "hand_right",
                "head",
                "head_back",
                "heart",
                "heel_left",
                "heel_right",
                "hip",
                "hip_left",
                "hip_right",
                "internal_organs",
                "knee",
                "knee_left",
                "knee_right",
                "leg",
                "leg_left",
                "leg_right",
                "lower_back",
                "lower_back_left",
                "lower_back_right",
                "lower_leg",
                "lower_leg_left",
                "lower_leg_right",
                "lungs",
                "mouth",
                "neck",
                "neck_back",
                "neck_left",
                "neck_right",
                "nervous_system",
                "nose",
                "palm_left",
                "palm_right",
                "pec",
                "pec_left",
                "pec_right",
                "pelvis",
                "pelvis_front",
                "psychological",
                "reproductive_system",
                "respiratory_system",
                "ribs",
                "ribs_left",
                "ribs_right",
                "shoulder",
                "shoulder_left",
                "shoulder_right",
                "skin",
                "tailbone",
                "teeth",
                "throat",
                "thumb",
                "thumb_left",
                "thumb_right",
                "toe",
                "toe_fifth",
                "toe_fifth_left",
                "toe_fifth_right",
                "toe_first",
                "toe_first_left",
                "toe_first_right",
                "toe_fourth",
                "toe_fourth_left",
                "toe_fourth_right",
                "toe_second",
                "toe_second_left",
                "toe_second_right",
                "toe_third",
                "toe_third_left",
                "toe_third_right",
                "torso",
                "upper_arm",
                "upper_arm_left",
                "upper_arm_right",
                "upper_back",
                "upper_back_left",
                "upper_back_right",
                "upper_leg",
                "upper_leg_left",
                "upper_leg_right",
                "urinary_system",
                "vertebrae",
                "wrist",
                "wrist_left",
                "wrist_right",
            ]
            | str
        ]
        | None
    ) = None
    afflictions: list[InjuryAffliction] | None = None
    body_parts: list[InjuryBodyPart] | None = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: InjuryAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: InjuryManagedEquipment | None = None
    incident_created_by: InjuryIncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: InjuryWorkActivity | None = None


@record
class InjuryAffectedCompany(Model):
    """``affected_company`` of :class:`Injury`."""

    id: Id
    name: str | None = None


@record
class InjuryAffectedParty(Model):
    """``affected_party`` of :class:`Injury`."""

    id: Id
    name: str | None = None


@record
class InjuryAffectedPerson(Model):
    """``affected_person`` of :class:`Injury`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class InjuryAffliction(Model):
    """``afflictions`` of :class:`Injury`."""

    id: Id
    affliction_type: InjuryAfflictionType | None = None
    affected_body_part: (
        Literal[
            "abdomen",
            "ankle",
            "ankle_left",
            "ankle_right",
            "arm",
            "arm_left",
            "arm_right",
            "back",
            "body_systems",
            "breast",
            "breast_left",
            "breast_right",
            "buttock",
            "chest",
            "circulatory_system",
            "cranium",
            "digestive_system",
            "ear",
            "ear_left",
            "ear_right",
            "elbow",
            "elbow_left",
            "elbow_right",
            "entire_body_systemic",
            "eye",
            "eye_left",
            "eye_right",
            "face",
            "finger",
            "finger_index",
            "finger_index_left",
            "finger_index_right",
            "finger_middle",
            "finger_middle_left",
            "finger_middle_right",
            "finger_pinky",
            "finger_pinky_left",
            "finger_pinky_right",
            "finger_ring",
            "finger_ring_left",
            "finger_ring_right",
            "foot",
            "foot_left",
            "foot_right",
            "foot_top_left",
            "foot_top_right",
            "forearm",
            "forearm_left",
            "forearm_right",
            "groin",
            "hand",
            "hand_back_left",
            "hand_back_right",
            "hand_left",
            "hand_right",
            "head",
            "head_back",
            "heart",
            "heel_left",
            "heel_right",
            "hip",
            "hip_left",
            "hip_right",
            "internal_organs",
            "knee",
            "knee_left",
            "knee_right",
            "leg",
            "leg_left",
            "leg_right",
            "lower_back",
            "lower_back_left",
            "lower_back_right",
            "lower_leg",
            "lower_leg_left",
            "lower_leg_right",
            "lungs",
            "mouth",
            "neck",
            "neck_back",
            "neck_left",
            "neck_right",
            "nervous_system",
            "nose",
            "palm_left",
            "palm_right",
            "pec",
            "pec_left",
            "pec_right",
            "pelvis",
            "pelvis_front",
            "psychological",
            "reproductive_system",
            "respiratory_system",
            "ribs",
            "ribs_left",
            "ribs_right",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "skin",
            "tailbone",
            "teeth",
            "throat",
            "thumb",
            "thumb_left",
            "thumb_right",
            "toe",
            "toe_fifth",
            "toe_fifth_left",
            "toe_fifth_right",
            "toe_first",
            "toe_first_left",
            "toe_first_right",
            "toe_fourth",
            "toe_fourth_left",
            "toe_fourth_right",
            "toe_second",
            "toe_second_left",
            "toe_second_right",
            "toe_third",
            "toe_third_left",
            "toe_third_right",
            "torso",
            "upper_arm",
            "upper_arm_left",
            "upper_arm_right",
            "upper_back",
            "upper_back_left",
            "upper_back_right",
            "upper_leg",
            "upper_leg_left",
            "upper_leg_right",
            "urinary_system",
            "vertebrae",
            "wrist",
            "wrist_left",
            "wrist_right",
        ]
        | str
        | None
    ) = None


@record
class InjuryAfflictionType(Model):
    """``affliction_type`` of :class:`Injury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InjuryBodyPart(Model):
    """``body_parts`` of :class:`Injury`."""

    id: Id
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


@record
class InjuryHarmSource(Model):
    """``harm_source`` of :class:`Injury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InjuryIncidentCreatedBy(Model):
    """``incident_created_by`` of :class:`Injury`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class InjuryManagedEquipment(Model):
    """``managed_equipment`` of :class:`Injury`."""

    id: Id
    name: str | None = None


@record
class InjuryWorkActivity(Model):
    """``work_activity`` of :class:`Injury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class InjuryFields(TypedDict, total=False):
    """Fields of :class:`InjuryCreateInput` and :class:`InjuryInput`."""

    date_of_death: DateTime | str | None
    description: str | None
    date_returned_to_work: Date | str | None
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | None
    )
    hospitalized_overnight: bool | None
    recordable: bool | None
    treated_in_er: bool | None
    treatment_facility_address: str | None
    treatment_facility: str | None
    treatment_provider: str | None
    work_days_absent: int | None
    work_days_restricted: int | None
    work_days_transferred: int | None
    affliction_type_id: Id | None
    body_diagram_type: Literal["feminine", "masculine"] | None
    affected_body_parts: (
        Sequence[
            Literal[
                "abdomen",
                "ankle",
                "ankle_left",
                "ankle_right",
                "arm",
                "arm_left",
                "arm_right",
                "back",
                "body_systems",
                "breast",
                "breast_left",
                "breast_right",
                "buttock",
                "chest",
                "circulatory_system",
                "cranium",
                "digestive_system",
                "ear",
                "ear_left",
                "ear_right",
                "elbow",
                "elbow_left",
                "elbow_right",
                "entire_body_systemic",
                "eye",
                "eye_left",
                "eye_right",
                "face",
                "finger",
                "finger_index",
                "finger_index_left",
                "finger_index_right",
                "finger_middle",
                "finger_middle_left",
                "finger_middle_right",
                "finger_pinky",
                "finger_pinky_left",
                "finger_pinky_right",
                "finger_ring",
                "finger_ring_left",
                "finger_ring_right",
                "foot",
                "foot_left",
                "foot_right",
                "foot_top_left",
                "foot_top_right",
                "forearm",
                "forearm_left",
                "forearm_right",
                "groin",
                "hand",
                "hand_back_left",
                "hand_back_right",
                "hand_left",
                "hand_right",
                "head",
                "head_back",
                "heart",
                "heel_left",
                "heel_right",
                "hip",
                "hip_left",
                "hip_right",
                "internal_organs",
                "knee",
                "knee_left",
                "knee_right",
                "leg",
                "leg_left",
                "leg_right",
                "lower_back",
                "lower_back_left",
                "lower_back_right",
                "lower_leg",
                "lower_leg_left",
                "lower_leg_right",
                "lungs",
                "mouth",
                "neck",
                "neck_back",
                "neck_left",
                "neck_right",
                "nervous_system",
                "nose",
                "palm_left",
                "palm_right",
                "pec",
                "pec_left",
                "pec_right",
                "pelvis",
                "pelvis_front",
                "psychological",
                "reproductive_system",
                "respiratory_system",
                "ribs",
                "ribs_left",
                "ribs_right",
                "shoulder",
                "shoulder_left",
                "shoulder_right",
                "skin",
                "tailbone",
                "teeth",
                "throat",
                "thumb",
                "thumb_left",
                "thumb_right",
                "toe",
                "toe_fifth",
                "toe_fifth_left",
                "toe_fifth_right",
                "toe_first",
                "toe_first_left",
                "toe_first_right",
                "toe_fourth",
                "toe_fourth_left",
                "toe_fourth_right",
                "toe_second",
                "toe_second_left",
                "toe_second_right",
                "toe_third",
                "toe_third_left",
                "toe_third_right",
                "torso",
                "upper_arm",
                "upper_arm_left",
                "upper_arm_right",
                "upper_back",
                "upper_back_left",
                "upper_back_right",
                "upper_leg",
                "upper_leg_left",
                "upper_leg_right",
                "urinary_system",
                "vertebrae",
                "wrist",
                "wrist_left",
                "wrist_right",
            ]
        ]
        | None
    )
    affected_person_id: Id | None
    affected_party_id: Id | None
    body_part_ids: Sequence[Id] | None
    harm_source_id: Id | None
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class InjuryCreateInput(InjuryFields):
    """``injury`` in the body of ``create``."""

    incident_id: Id


class InjuryInput(InjuryFields, total=False):
    """``injury`` in the body of ``update``."""

    incident_id: Id | None


class InjuryFilters(TypedDict, total=False):
    """Query filters of ``incidents.injuries.list``, ``incidents.injuries.list_recycled``."""

    created_at: DateRange
    affected_company_id: Id | Sequence[Id]
    affected_party_id: Id | Sequence[Id]
    affected_person_id: Id | Sequence[Id]
    harm_source_id: Id | Sequence[Id]
    work_activity_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    recordable: bool
    affected_body_part: (
        Literal[
            "abdomen",
            "ankle",
            "ankle_left",
            "ankle_right",
            "arm",
            "arm_left",
            "arm_right",
            "back",
            "body_systems",
            "breast",
            "breast_left",
            "breast_right",
            "buttock",
            "chest",
            "circulatory_system",
            "cranium",
            "digestive_system",
            "ear",
            "ear_left",
            "ear_right",
            "elbow",
            "elbow_left",
            "elbow_right",
            "entire_body_systemic",
            "eye",
            "eye_left",
            "eye_right",
            "face",
            "finger",
            "finger_index",
            "finger_index_left",
            "finger_index_right",
            "finger_middle",
            "finger_middle_left",
            "finger_middle_right",
            "finger_pinky",
            "finger_pinky_left",
            "finger_pinky_right",
            "finger_ring",
            "finger_ring_left",
            "finger_ring_right",
            "foot",
            "foot_left",
            "foot_right",
            "foot_top_left",
            "foot_top_right",
            "forearm",
            "forearm_left",
            "forearm_right",
            "groin",
            "hand",
            "hand_back_left",
            "hand_back_right",
            "hand_left",
            "hand_right",
            "head",
            "head_back",
            "heart",
            "heel_left",
            "heel_right",
            "hip",
            "hip_left",
            "hip_right",
            "internal_organs",
            "knee",
            "knee_left",
            "knee_right",
            "leg",
            "leg_left",
            "leg_right",
            "lower_back",
            "lower_back_left",
            "lower_back_right",
            "lower_leg",
            "lower_leg_left",
            "lower_leg_right",
            "lungs",
            "mouth",
            "neck",
            "neck_back",
            "neck_left",
            "neck_right",
            "nervous_system",
            "nose",
            "palm_left",
            "palm_right",
            "pec",
            "pec_left",
            "pec_right",
            "pelvis",
            "pelvis_front",
            "psychological",
            "reproductive_system",
            "respiratory_system",
            "ribs",
            "ribs_left",
            "ribs_right",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "skin",
            "tailbone",
            "teeth",
            "throat",
            "thumb",
            "thumb_left",
            "thumb_right",
            "toe",
            "toe_fifth",
            "toe_fifth_left",
            "toe_fifth_right",
            "toe_first",
            "toe_first_left",
            "toe_first_right",
            "toe_fourth",
            "toe_fourth_left",
            "toe_fourth_right",
            "toe_second",
            "toe_second_left",
            "toe_second_right",
            "toe_third",
            "toe_third_left",
            "toe_third_right",
            "torso",
            "upper_arm",
            "upper_arm_left",
            "upper_arm_right",
            "upper_back",
            "upper_back_left",
            "upper_back_right",
            "upper_leg",
            "upper_leg_left",
            "upper_leg_right",
            "urinary_system",
            "vertebrae",
            "wrist",
            "wrist_left",
            "wrist_right",
        ]
        | Sequence[
            Literal[
                "abdomen",
                "ankle",
                "ankle_left",
                "ankle_right",
                "arm",
                "arm_left",
                "arm_right",
                "back",
                "body_systems",
                "breast",
                "breast_left",
                "breast_right",
                "buttock",
                "chest",
                "circulatory_system",
                "cranium",
                "digestive_system",
                "ear",
                "ear_left",
                "ear_right",
                "elbow",
                "elbow_left",
                "elbow_right",
                "entire_body_systemic",
                "eye",
                "eye_left",
                "eye_right",
                "face",
                "finger",
                "finger_index",
                "finger_index_left",
                "finger_index_right",
                "finger_middle",
                "finger_middle_left",
                "finger_middle_right",
                "finger_pinky",
                "finger_pinky_left",
                "finger_pinky_right",
                "finger_ring",
                "finger_ring_left",
                "finger_ring_right",
                "foot",
                "foot_left",
                "foot_right",
                "foot_top_left",
                "foot_top_right",
                "forearm",
                "forearm_left",
                "forearm_right",
                "groin",
                "hand",
                "hand_back_left",
                "hand_back_right",
                "hand_left",
                "hand_right",
                "head",
                "head_back",
                "heart",
                "heel_left",
                "heel_right",
                "hip",
                "hip_left",
                "hip_right",
                "internal_organs",
                "knee",
                "knee_left",
                "knee_right",
                "leg",
                "leg_left",
                "leg_right",
                "lower_back",
                "lower_back_left",
                "lower_back_right",
                "lower_leg",
                "lower_leg_left",
                "lower_leg_right",
                "lungs",
                "mouth",
                "neck",
                "neck_back",
                "neck_left",
                "neck_right",
                "nervous_system",
                "nose",
                "palm_left",
                "palm_right",
                "pec",
                "pec_left",
                "pec_right",
                "pelvis",
                "pelvis_front",
                "psychological",
                "reproductive_system",
                "respiratory_system",
                "ribs",
                "ribs_left",
                "ribs_right",
                "shoulder",
                "shoulder_left",
                "shoulder_right",
                "skin",
                "tailbone",
                "teeth",
                "throat",
                "thumb",
                "thumb_left",
                "thumb_right",
                "toe",
                "toe_fifth",
                "toe_fifth_left",
                "toe_fifth_right",
                "toe_first",
                "toe_first_left",
                "toe_first_right",
                "toe_fourth",
                "toe_fourth_left",
                "toe_fourth_right",
                "toe_second",
                "toe_second_left",
                "toe_second_right",
                "toe_third",
                "toe_third_left",
                "toe_third_right",
                "torso",
                "upper_arm",
                "upper_arm_left",
                "upper_arm_right",
                "upper_back",
                "upper_back_left",
                "upper_back_right",
                "upper_leg",
                "upper_leg_left",
                "upper_leg_right",
                "urinary_system",
                "vertebrae",
                "wrist",
                "wrist_left",
                "wrist_right",
            ]
        ]
    )
    affliction_type_id: Id | Sequence[Id]
    body_part_id: Id | Sequence[Id]
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | Sequence[
            Literal[
                "fatality",
                "first_aid",
                "lost_time",
                "medically_treated",
                "refused_care",
                "report_only",
                "restricted_work",
            ]
        ]
    )
    query: str | Sequence[str]


class InjuriesResource(Resource):
    """Injuries (Incidents)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        injury: InjuryCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Injury: ...
    @overload
    def create(self, *, injury: InjuryInput, **others: Any) -> RequiredFields[Literal["incident_id"]]: ...
    @overload
    async def create(
        self,
        *,
        injury: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Injury: ...
    @overloaded
    async def create(
        self,
        *,
        injury: InjuryCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Injury:
        """Create an injury.

        POST /rest/v1.0/projects/{project_id}/incidents/injuries
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#create-injury

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`Injury`.
        """
        return await self._one(
            Injury,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/injuries",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"injury": injury},
            dates="injury.date_of_death injury.date_returned_to_work",
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an injury.

        DELETE /rest/v1.0/projects/{project_id}/incidents/injuries/{id}
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#destroy-injury

        Args:
            id: ID of an injury.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Injury:
        """Return an injury.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/{id}
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#show-injury

        Args:
            id: ID of an injury.

        Returns:
            :class:`Injury`.
        """
        return await self._one(
            Injury,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Injury:
        """Return a recycled injury.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#show-recycled-injury

        Args:
            id: ID of an injury.

        Returns:
            :class:`Injury`.
        """
        return await self._one(
            Injury,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "affected_company",
            "affected_person",
            "created_at",
            "full_number",
            "harm_source",
            "managed_equipment",
            "number",
            "recordable",
            "work_activity",
            "-affected_company",
            "-affected_person",
            "-created_at",
            "-full_number",
            "-harm_source",
            "-managed_equipment",
            "-number",
            "-recordable",
            "-work_activity",
        ]
        | Unset = UNSET,
        filters: InjuryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Injury]:
        """List injuries.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#list-injuries

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Injury`.
        """
        return self._pages(
            Injury,
            "/rest/v1.0/projects/{project_id}/incidents/injuries",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        sort: Literal[
            "affected_company",
            "affected_person",
            "created_at",
            "full_number",
            "harm_source",
            "managed_equipment",
            "number",
            "recordable",
            "work_activity",
            "-affected_company",
            "-affected_person",
            "-created_at",
            "-full_number",
            "-harm_source",
            "-managed_equipment",
            "-number",
            "-recordable",
            "-work_activity",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InjuryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Injury]:
        """List recycled injuries.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#list-recycled-injuries

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Injury`.
        """
        return self._pages(
            Injury,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Return a recycled injury.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}/restore
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#retrieve-recycled-injury

        Args:
            id: ID of an injury.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def update(
        self,
        *,
        id: Id,
        injury: InjuryInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Injury:
        """Update an injury.

        PATCH /rest/v1.0/projects/{project_id}/incidents/injuries/{id}
        https://developers.procore.com/reference/rest/v1/injuries?version=1.0#update-injury

        Args:
            id: ID of an injury.
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`Injury`.
        """
        return await self._one(
            Injury,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id, "run_configurable_validations": run_configurable_validations},
            body={"injury": injury},
            times="injury.date_of_death",
        )
